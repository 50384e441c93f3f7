/** Uploads and library as documents, pieces as files; what files are called is ciphertext. */
@NullMarked
package cn.onestamp.intake.material.store;

import org.jspecify.annotations.NullMarked;
