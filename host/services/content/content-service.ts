/** @fileoverview ContentService: text outputs of a web app. */
import { defineEnum } from '../enums';
import { type CallTable, type EnumTable, ServiceObject } from '../service-object';
import { TextOutput } from './text-output';

export const ContentMimeType = defineEnum('ContentMimeType', [
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);

export class ContentService extends ServiceObject {
  static override readonly calls: CallTable = { createTextOutput: 'free' };
  static override readonly enums: EnumTable = { MimeType: ContentMimeType };

  readonly className = 'ContentService';

  createTextOutput(content: unknown = ''): TextOutput {
    return new TextOutput(this._x, content === null ? '' : String(content), ContentMimeType.TEXT);
  }
}
