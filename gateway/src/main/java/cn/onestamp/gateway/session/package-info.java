/**
 * Signing in and out. A person signs in at the realm's own page; the tokens stay here in the session, the browser only
 * holds the session's cookie. Signing out ends both, the session here and the one at the realm.
 */
@NullMarked
package cn.onestamp.gateway.session;

import org.jspecify.annotations.NullMarked;
