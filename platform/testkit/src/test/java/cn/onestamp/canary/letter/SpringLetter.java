package cn.onestamp.canary.letter;

import org.springframework.http.HttpStatus;

record SpringLetter(HttpStatus status) {}
