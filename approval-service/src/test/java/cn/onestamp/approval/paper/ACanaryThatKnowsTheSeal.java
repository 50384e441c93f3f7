package cn.onestamp.approval.paper;

import cn.onestamp.approval.seal.signing.Seal;

/** Stands where the wall between paper and seal must notice it. */
public record ACanaryThatKnowsTheSeal(Seal seal) {
}
