package cn.onestamp.canary.letter;

import cn.onestamp.canary.catalogue.ListedItem;

record LetterAboutAnItem(ListedItem item) {}
