/** @fileoverview Makes the objects of SpreadsheetApp for one execution. */
import type { ExecutionContext } from '../execution-context';
import { User } from '../session/user';
import { Banding } from './banding';
import { Color } from './color';
import { ConditionalFormatRule } from './conditional-format-rule';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { DataValidation } from './data-validation';
import { DataValidationBuilder } from './data-validation-builder';
import { DeveloperMetadata } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import type { Family } from './family';
import { Filter } from './filter';
import { Group } from './group';
import { NamedRange } from './named-range';
import { BOUNDED } from './place';
import { Protection } from './protection';
import { Range } from './range';
import { RangeList } from './range-list';
import { Selection } from './selection';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { TextFinder } from './text-finder';

export function createFamily(x: ExecutionContext): Family {
  const family: Family = {
    x,
    spreadsheet: (document) => new Spreadsheet(family, document),
    sheet: ({ document, sheetId }) => new Sheet(family, { document, sheetId }),
    range: ({ document, sheetId }, area, open = BOUNDED) => new Range(family, { document, sheetId, area, open }),
    rangeList: (ranges) => new RangeList(family, ranges),
    selection: (document) => new Selection(family, document),
    protection: ({ document, sheetId }, id) => new Protection(family, { document, sheetId }, id),
    validation: (document, rule) => new DataValidation(family, document, rule),
    validationBuilder: (rule) => new DataValidationBuilder(family, rule),
    conditionalFormatRule: (place, { ranges, ...look }) =>
      new ConditionalFormatRule(family, { ranges: ranges.map((area) => family.range(place, { ...area })), look }),
    conditionalFormatBuilder: (from) => new ConditionalFormatRuleBuilder(family, from),
    filter: (place) => new Filter(family, place),
    group: (place, axis, index, depth) => new Group(family, place, axis, index, depth),
    namedRange: (document, name) => new NamedRange(family, document, name),
    metadata: (document, { id }) => new DeveloperMetadata(family, document, id),
    metadataFinder: (scope) => new DeveloperMetadataFinder(family, scope),
    textFinder: (document, areas, text) => new TextFinder(family, document, areas, text),
    banding: ({ document, sheetId }, id) => new Banding(family, { document, sheetId }, id),
    color: (hex) => new Color(family, { hex }),
    user: (email) => new User(x, email),
  };
  return family;
}
