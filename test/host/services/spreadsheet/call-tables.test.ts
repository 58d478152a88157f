/** @fileoverview Every method that a script can see has a cost, and every class its name. */
import { visibleMethods } from '../../../../host/services/service-object';
import { Banding } from '../../../../host/services/spreadsheet/banding';
import { BooleanCondition } from '../../../../host/services/spreadsheet/boolean-condition';
import { Border, Borders } from '../../../../host/services/spreadsheet/border';
import { Color, RgbColor, ThemeColor } from '../../../../host/services/spreadsheet/color';
import { ColorBuilder } from '../../../../host/services/spreadsheet/color-builder';
import { ConditionalFormatRule } from '../../../../host/services/spreadsheet/conditional-format-rule';
import { ConditionalFormatRuleBuilder } from '../../../../host/services/spreadsheet/conditional-format-rule-builder';
import { DataValidation } from '../../../../host/services/spreadsheet/data-validation';
import { DataValidationBuilder } from '../../../../host/services/spreadsheet/data-validation-builder';
import { DeveloperMetadata } from '../../../../host/services/spreadsheet/developer-metadata';
import { DeveloperMetadataFinder } from '../../../../host/services/spreadsheet/developer-metadata-finder';
import { DeveloperMetadataLocation } from '../../../../host/services/spreadsheet/developer-metadata-location';
import { Filter } from '../../../../host/services/spreadsheet/filter';
import { FilterCriteria, FilterCriteriaBuilder } from '../../../../host/services/spreadsheet/filter-criteria';
import { GradientCondition } from '../../../../host/services/spreadsheet/gradient-condition';
import { Group } from '../../../../host/services/spreadsheet/group';
import { NamedRange } from '../../../../host/services/spreadsheet/named-range';
import { Protection } from '../../../../host/services/spreadsheet/protection';
import { Range } from '../../../../host/services/spreadsheet/range';
import { RangeList } from '../../../../host/services/spreadsheet/range-list';
import { Selection } from '../../../../host/services/spreadsheet/selection';
import { Sheet } from '../../../../host/services/spreadsheet/sheet';
import { SortSpec } from '../../../../host/services/spreadsheet/sort-spec';
import { Spreadsheet } from '../../../../host/services/spreadsheet/spreadsheet';
import { SpreadsheetApp } from '../../../../host/services/spreadsheet/spreadsheet-app';
import { TextFinder } from '../../../../host/services/spreadsheet/text-finder';
import { TextRotation } from '../../../../host/services/spreadsheet/text-rotation';

const CLASSES = {
  Banding,
  BooleanCondition,
  Border,
  Borders,
  Color,
  ColorBuilder,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  DataValidation,
  DataValidationBuilder,
  DeveloperMetadata,
  DeveloperMetadataFinder,
  DeveloperMetadataLocation,
  Filter,
  FilterCriteria,
  FilterCriteriaBuilder,
  GradientCondition,
  Group,
  NamedRange,
  Protection,
  Range,
  RangeList,
  RgbColor,
  Selection,
  Sheet,
  SortSpec,
  Spreadsheet,
  SpreadsheetApp,
  TextFinder,
  TextRotation,
  ThemeColor,
};

describe.each(Object.entries(CLASSES))('%s', (_name, type) => {
  it('has a cost for each method that a script can see', () => {
    const missing = [...visibleMethods(type)].filter(([, kind]) => kind === null).map(([method]) => method);
    expect(missing).toEqual([]);
  });

  it('has no cost for a method that is not there', () => {
    const methods = visibleMethods(type);
    expect(Object.keys(type.calls).filter((method) => !methods.has(method))).toEqual([]);
  });
});
