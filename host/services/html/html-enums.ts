/** @fileoverview Enumerations of HtmlService. */
import { defineEnum } from '../enums';

export const SandboxMode = defineEnum('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
export const XFrameOptionsMode = defineEnum('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);
