/** Where versions of items are published by whoever keeps the catalogue, and read by anybody. */
@NullMarked
package cn.onestamp.intake.catalogue.item.web;

import org.jspecify.annotations.NullMarked;
