package org.gridwhistle.dispatch.deadline;

/** The steps of the ladder 督办阶梯, in their order. */
public enum SupervisionStep {
    /** 提醒: to whoever has to act. */
    REMIND,
    /** 催办: to him and to his head. */
    URGE,
    /** 督办: to the leader of the centre. */
    SUPERVISE,
    /** 升级: to the level above. */
    ESCALATE
}
