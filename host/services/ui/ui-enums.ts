/** @fileoverview Buttons of alerts and prompts. */
import { defineEnum } from '../enums';

export const Button = defineEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = defineEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
