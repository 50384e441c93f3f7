/**
 * What the tests of all services stand on: the real store and broker in the test's own process ({@link
 * cn.onestamp.platform.testkit.RealParts}), sign-in with real tokens ({@link cn.onestamp.platform.testkit.SignIn}), events
 * that come twice and in the wrong order ({@link cn.onestamp.platform.testkit.EventMischief}), the agreed contracts
 * of events and desks ({@link cn.onestamp.platform.testkit.ContractCheck}, {@link
 * cn.onestamp.platform.testkit.HttpCheck}), and the walls between packages ({@link
 * cn.onestamp.platform.testkit.Walls}). Only tests depend on it.
 */
@NullMarked
package cn.onestamp.platform.testkit;

import org.jspecify.annotations.NullMarked;
