import { type ClassValue, clsx } from 'clsx'

/**
 * Joins class names. Two utilities for the same property must not meet in one list, because the order in the style
 * sheet decides between them: give a component a variant instead of overriding it from outside.
 */
export const classNames = (...values: ClassValue[]): string => clsx(values)
