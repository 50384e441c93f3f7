package cn.onestamp.canary.letter;

record LetterManager(String name) {}
