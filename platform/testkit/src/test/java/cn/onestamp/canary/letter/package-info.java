/** Letters that each break one wall, so that a wall that has fallen is noticed. */
package cn.onestamp.canary.letter;
