/** @fileoverview How the classes of SpreadsheetApp make one another: handed to each object, so that no class imports its kin. */

import type { Rect } from '../../workbook/rect';
import type { ConditionalRule, DeveloperMetadata as MetadataModel } from '../../workbook/sheet-parts';
import type { ExecutionContext, HostDocument } from '../execution-context';
import type { ServiceObject } from '../service-object';
import type { Banding } from './banding';
import type { Color } from './color';
import type { ConditionalFormatRule, UnplacedFormat } from './conditional-format-rule';
import type { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { DataValidation, UnplacedRule } from './data-validation';
import type { DataValidationBuilder } from './data-validation-builder';
import type { DeveloperMetadata } from './developer-metadata';
import type { DeveloperMetadataFinder } from './developer-metadata-finder';
import type { Filter } from './filter';
import type { Group } from './group';
import type { NamedRange } from './named-range';
import type { OpenEnds, Place, SheetPlace } from './place';
import type { Protection } from './protection';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import type { TextFinder } from './text-finder';

/** Where a developer metadata finder looks; `sheetId` null is the whole file, `area` null the whole sheet. */
export interface FinderScope {
  readonly document: HostDocument;
  readonly sheetId: number | null;
  readonly area: Rect | null;
}

export interface Family {
  readonly x: ExecutionContext;
  spreadsheet(document: HostDocument): Spreadsheet;
  sheet(place: SheetPlace): Sheet;
  range(place: SheetPlace, area: Rect, open?: OpenEnds): Range;
  rangeList(ranges: Range[]): RangeList;
  selection(document: HostDocument): Selection;
  protection(place: SheetPlace, id: number): Protection;
  validation(document: HostDocument, rule: UnplacedRule): DataValidation;
  validationBuilder(rule: UnplacedRule | null): DataValidationBuilder;
  conditionalFormatRule(place: SheetPlace, rule: ConditionalRule): ConditionalFormatRule;
  conditionalFormatBuilder(from: UnplacedFormat | null): ConditionalFormatRuleBuilder;
  filter(place: SheetPlace): Filter;
  group(place: SheetPlace, axis: 'row' | 'column', index: number, depth: number): Group;
  namedRange(document: HostDocument, name: string): NamedRange;
  metadata(document: HostDocument, model: MetadataModel): DeveloperMetadata;
  metadataFinder(scope: FinderScope): DeveloperMetadataFinder;
  textFinder(document: HostDocument, areas: readonly Place[], text: string): TextFinder;
  banding(place: SheetPlace, id: number): Banding;
  color(hex: string): Color;
  user(email: string): ServiceObject;
}
