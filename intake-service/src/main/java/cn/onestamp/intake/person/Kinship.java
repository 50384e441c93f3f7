package cn.onestamp.intake.person;

/** How somebody is related to a member of staff who has to stay away for it (公务员法 art. 74(1)). */
public enum Kinship {
    /** 配偶 */
    SPOUSE,
    /** 父母 */
    PARENT,
    /** 子女 */
    CHILD,
    /** 兄弟姐妹 */
    SIBLING,
    /** 其他直系血亲，如祖父母、外祖父母、孙子女 */
    LINEAL,
    /** 其他三代以内旁系血亲，如伯叔姑舅姨、堂表兄弟姐妹 */
    COLLATERAL,
    /** 近姻亲，如配偶的父母、子女的配偶 */
    IN_LAW
}
