/**
 * Pressing the seal: a composed paper becomes an OFD under an SM2 electronic seal (GB/T 38540-2020) and a PDF under a
 * certifying signature (PAdES B-B), both at the moment the keeper presses. The private keys stay behind the port
 * {@link cn.onestamp.approval.seal.signing.SigningKeys}: a folder of password-protected files where no certified device
 * exists, a device or signing service otherwise.
 */
@NullMarked
package cn.onestamp.approval.seal.signing;

import org.jspecify.annotations.NullMarked;
