package cn.onestamp.intake.situation;

/** How organs are called. */
interface OrganNames {

    SituationChecklist.OrganName of(String code);
}
