package cn.onestamp.canary.letter;

import cn.onestamp.canaryabroad.post.Stamp;

record LetterFromAbroad(Stamp stamp) {}
