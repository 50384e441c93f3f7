/**
 * The front door of the hall. Everybody comes in here: people with a browser, who sign in and are then known by a
 * session kept at the door, and programs that bring their own access token. The door sends each request to the desk
 * that owns it and keeps out what is forged, too large or not meant for the public. It decides nothing about a case.
 */
@NullMarked
package cn.onestamp.gateway;

import org.jspecify.annotations.NullMarked;
