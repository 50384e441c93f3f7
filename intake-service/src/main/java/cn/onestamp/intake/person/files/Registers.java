package cn.onestamp.intake.person.files;


import cn.onestamp.intake.person.BusinessRegister;
import cn.onestamp.intake.person.ContactRegister;
import cn.onestamp.intake.person.GuardianRegister;
import cn.onestamp.intake.person.IdentityRegister;
import cn.onestamp.intake.person.PersonnelRegister;

/** All registers that are asked about people. */
interface Registers extends IdentityRegister, GuardianRegister, BusinessRegister, ContactRegister, PersonnelRegister {}
