package cn.onestamp.canary.letter;

import java.security.PrivateKey;

record SignedLetter(PrivateKey key) {}
