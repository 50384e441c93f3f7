package cn.onestamp.approval.seal;

import java.util.Optional;

/** What the item says about its result: the title of the document, its legal basis, how long it is valid. */
record ResultKind(String title, String legalBasis, Optional<Integer> validityMonths) {}
