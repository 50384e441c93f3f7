/**
 * What a resident asks for, from the first draft until the window has accepted it (受理). Until then the truth about the
 * request is here; afterwards the back office decides, and this package only follows what it hears. The core knows what an
 * application is; the rooms beside it know what is done with it, and lead one way: judging, for instance, knows submission, and never back.
 */
@NullMarked
package cn.onestamp.intake.application;

import org.jspecify.annotations.NullMarked;
