/** Where the catalogue is asked: by anybody for guides, by other services for the posts of an account at this moment. */
@NullMarked
package cn.onestamp.intake.catalogue.web;

import org.jspecify.annotations.NullMarked;
