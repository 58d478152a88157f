/** @fileoverview The prefectures of mainland China with their telephone area codes (区号), by province, the capital first. */

import { knownDistricts } from './districts';

// A name without ending is a city (…市). Codes as assigned today: merged ones are those of the larger city.
const TABLE = `
北京市 010
天津市 022
上海市 021
重庆市 023
河北省 石家庄0311 唐山0315 秦皇岛0335 邯郸0310 邢台0319 保定0312 张家口0313 承德0314 沧州0317 廊坊0316 衡水0318
山西省 太原0351 大同0352 阳泉0353 长治0355 晋城0356 朔州0349 晋中0354 运城0359 忻州0350 临汾0357 吕梁0358
内蒙古自治区 呼和浩特0471 包头0472 乌海0473 赤峰0476 通辽0475 鄂尔多斯0477 呼伦贝尔0470 巴彦淖尔0478 乌兰察布0474 兴安盟0482 锡林郭勒盟0479 阿拉善盟0483
辽宁省 沈阳024 大连0411 鞍山0412 抚顺024 本溪024 丹东0415 锦州0416 营口0417 阜新0418 辽阳0419 盘锦0427 铁岭024 朝阳0421 葫芦岛0429
吉林省 长春0431 吉林0432 四平0434 辽源0437 通化0435 白山0439 松原0438 白城0436 延边朝鲜族自治州0433
黑龙江省 哈尔滨0451 齐齐哈尔0452 鸡西0467 鹤岗0468 双鸭山0469 大庆0459 伊春0458 佳木斯0454 七台河0464 牡丹江0453 黑河0456 绥化0455 大兴安岭地区0457
江苏省 南京025 无锡0510 徐州0516 常州0519 苏州0512 南通0513 连云港0518 淮安0517 盐城0515 扬州0514 镇江0511 泰州0523 宿迁0527
浙江省 杭州0571 宁波0574 温州0577 嘉兴0573 湖州0572 绍兴0575 金华0579 衢州0570 舟山0580 台州0576 丽水0578
安徽省 合肥0551 芜湖0553 蚌埠0552 淮南0554 马鞍山0555 淮北0561 铜陵0562 安庆0556 黄山0559 滁州0550 阜阳0558 宿州0557 六安0564 亳州0558 池州0566 宣城0563
福建省 福州0591 厦门0592 莆田0594 三明0598 泉州0595 漳州0596 南平0599 龙岩0597 宁德0593
江西省 南昌0791 景德镇0798 萍乡0799 九江0792 新余0790 鹰潭0701 赣州0797 吉安0796 宜春0795 抚州0794 上饶0793
山东省 济南0531 青岛0532 淄博0533 枣庄0632 东营0546 烟台0535 潍坊0536 济宁0537 泰安0538 威海0631 日照0633 临沂0539 德州0534 聊城0635 滨州0543 菏泽0530
河南省 郑州0371 开封0371 洛阳0379 平顶山0375 安阳0372 鹤壁0392 新乡0373 焦作0391 濮阳0393 许昌0374 漯河0395 三门峡0398 南阳0377 商丘0370 信阳0376 周口0394 驻马店0396 济源0391
湖北省 武汉027 黄石0714 十堰0719 宜昌0717 襄阳0710 鄂州0711 荆门0724 孝感0712 荆州0716 黄冈0713 咸宁0715 随州0722 恩施土家族苗族自治州0718 仙桃0728 潜江0728 天门0728 神农架林区0719
湖南省 长沙0731 株洲0731 湘潭0731 衡阳0734 邵阳0739 岳阳0730 常德0736 张家界0744 益阳0737 郴州0735 永州0746 怀化0745 娄底0738 湘西土家族苗族自治州0743
广东省 广州020 韶关0751 深圳0755 珠海0756 汕头0754 佛山0757 江门0750 湛江0759 茂名0668 肇庆0758 惠州0752 梅州0753 汕尾0660 河源0762 阳江0662 清远0763 东莞0769 中山0760 潮州0768 揭阳0663 云浮0766
广西壮族自治区 南宁0771 柳州0772 桂林0773 梧州0774 北海0779 防城港0770 钦州0777 贵港0775 玉林0775 百色0776 贺州0774 河池0778 来宾0772 崇左0771
海南省 海口0898 三亚0898 三沙0898 儋州0898
四川省 成都028 自贡0813 攀枝花0812 泸州0830 德阳0838 绵阳0816 广元0839 遂宁0825 内江0832 乐山0833 南充0817 眉山028 宜宾0831 广安0826 达州0818 雅安0835 巴中0827 资阳028 阿坝藏族羌族自治州0837 甘孜藏族自治州0836 凉山彝族自治州0834
贵州省 贵阳0851 六盘水0858 遵义0851 安顺0851 毕节0857 铜仁0856 黔西南布依族苗族自治州0859 黔东南苗族侗族自治州0855 黔南布依族苗族自治州0854
云南省 昆明0871 曲靖0874 玉溪0877 保山0875 昭通0870 丽江0888 普洱0879 临沧0883 楚雄彝族自治州0878 红河哈尼族彝族自治州0873 文山壮族苗族自治州0876 西双版纳傣族自治州0691 大理白族自治州0872 德宏傣族景颇族自治州0692 怒江傈僳族自治州0886 迪庆藏族自治州0887
西藏自治区 拉萨0891 日喀则0892 昌都0895 林芝0894 山南0893 那曲0896 阿里地区0897
陕西省 西安029 铜川0919 宝鸡0917 咸阳029 渭南0913 延安0911 汉中0916 榆林0912 安康0915 商洛0914
甘肃省 兰州0931 嘉峪关0937 金昌0935 白银0943 天水0938 武威0935 张掖0936 平凉0933 酒泉0937 庆阳0934 定西0932 陇南0939 临夏回族自治州0930 甘南藏族自治州0941
青海省 西宁0971 海东0972 海北藏族自治州0970 黄南藏族自治州0973 海南藏族自治州0974 果洛藏族自治州0975 玉树藏族自治州0976 海西蒙古族藏族自治州0977
宁夏回族自治区 银川0951 石嘴山0952 吴忠0953 固原0954 中卫0955
新疆维吾尔自治区 乌鲁木齐0991 克拉玛依0990 吐鲁番0995 哈密0902 昌吉回族自治州0994 博尔塔拉蒙古自治州0909 巴音郭楞蒙古自治州0996 阿克苏地区0997 克孜勒苏柯尔克孜自治州0908 喀什地区0998 和田地区0903 伊犁哈萨克自治州0999 塔城地区0901 阿勒泰地区0906 石河子0993`;

// Counties and towns with a code of their own: 莱芜, 格尔木, 奎屯.
const OTHER_CODES = ['0634', '0979', '0992'];
const SHORTENED =
  /(?:市|地区|盟|林区|(?:蒙古|哈萨克|柯尔克孜|(?:蒙古|藏|回|朝鲜|土家|苗|布依|侗|哈尼|彝|壮|傣|白|景颇|傈僳|羌)族)*自治州)$/;
const ENDING = /(?:州|盟|地区|林区)$/;
// Cities whose names end like a prefecture of another kind.
const CITIES_ON_ZHOU = /^.{1,2}州$/;

export interface Prefecture {
  readonly province: string;
  readonly name: string;
  /** Without ending: 深圳, 海西. */
  readonly short: string;
  readonly areaCode: string;
}

let prefectures: readonly Prefecture[] | undefined;

/** All prefectures; the four municipalities are their own province. */
export function allPrefectures(): readonly Prefecture[] {
  // Built when first asked for: a keystroke in another column must not pay for it.
  prefectures ??= TABLE.trim().split('\n').flatMap(prefecturesOf);
  return prefectures;
}

function prefecturesOf(line: string): Prefecture[] {
  const [province = '', ...entries] = line.split(' ');
  return entries.map((entry) => {
    const at = entry.indexOf('0');
    const name = at === 0 ? province : fullName(entry.slice(0, at));
    return { province, name, short: name.replace(SHORTENED, ''), areaCode: entry.slice(at) };
  });
}

function fullName(name: string): string {
  return ENDING.test(name) && !CITIES_ON_ZHOU.test(name) ? name : `${name}市`;
}

export function isAreaCode(code: string): boolean {
  return OTHER_CODES.includes(code) || allPrefectures().some(({ areaCode }) => areaCode === code);
}

/** The area code of a region written 省-市(-区); of the province where all of it has one. */
export function areaCodeOf(region: string): string | undefined {
  const [province, city] = region.split('-');
  const own = allPrefectures().filter((prefecture) => prefecture.province === province);
  const found = own.find(({ name }) => name === city || name === cityAround(city, own))?.areaCode;
  const codes = new Set(own.map(({ areaCode }) => areaCode));
  return found ?? (codes.size === 1 ? own[0]?.areaCode : undefined);
}

/** The prefecture that a county city written right behind its province belongs to. */
function cityAround(county: string | undefined, own: readonly Prefecture[]): string | undefined {
  return knownDistricts().find(({ city, name }) => name === county && own.some((one) => one.name === city))?.city;
}
