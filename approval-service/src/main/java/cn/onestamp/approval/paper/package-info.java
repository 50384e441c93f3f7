/**
 * A paper of the town hall as it will lie on the counter: a licence or decision under the name of the organ that
 * decided, composed once into sheets of positioned marks, then written as OFD (GB/T 33190) and as PDF. Nothing here
 * knows who asks for the paper or how it is sealed; it only keeps the place for the seal free.
 */
@NullMarked
package cn.onestamp.approval.paper;

import org.jspecify.annotations.NullMarked;
