/** Where anybody asks what exactly is needed in the own situation. */
@NullMarked
package cn.onestamp.intake.situation.web;

import org.jspecify.annotations.NullMarked;
