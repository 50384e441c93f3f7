/** The desk where mandates are given and taken back. */
@NullMarked
package cn.onestamp.intake.mandate.web;

import org.jspecify.annotations.NullMarked;
