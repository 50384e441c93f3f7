package cn.onestamp.canary.letter.drawer;

import org.springframework.core.env.Environment;

record SpringDrawer(Environment settings) {}
