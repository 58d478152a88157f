/** @fileoverview Districts and county cities that people write without their ending (浦东、昆山), by city: the larger ones, not all. */

import { groupBy } from '../group-by';

// A name without ending is a district (…区).
const TABLE = `
北京市 东城 西城 朝阳 丰台 石景山 海淀 门头沟 房山 通州 顺义 昌平 大兴 怀柔 平谷 密云 延庆
天津市 和平 河东 河西 南开 河北 红桥 东丽 西青 津南 北辰 武清 宝坻 滨海新区 宁河 静海 蓟州
上海市 黄浦 徐汇 长宁 静安 普陀 虹口 杨浦 闵行 宝山 嘉定 浦东新区 金山 松江 青浦 奉贤 崇明
重庆市 万州 涪陵 渝中 大渡口 江北 沙坪坝 九龙坡 南岸 北碚 綦江 大足 渝北 巴南 黔江 长寿 江津 合川 永川 南川 璧山 铜梁 潼南 荣昌 开州 梁平 武隆 城口县 丰都县 垫江县 云阳县 奉节县 巫山县 巫溪县
石家庄市 长安 桥西 新华 裕华 藁城 鹿泉 栾城 正定县 辛集市 晋州市 新乐市
唐山市 路南 路北 古冶 开平 丰南 丰润 曹妃甸 遵化市 迁安市 滦州市
秦皇岛市 海港 山海关 北戴河 抚宁
邯郸市 邯山 丛台 复兴 肥乡 永年 武安市
保定市 竞秀 莲池 满城 清苑 徐水 涿州市 定州市 安国市 高碑店市
沧州市 新华 运河 泊头市 任丘市 黄骅市 河间市
廊坊市 安次 广阳 霸州市 三河市
太原市 小店 迎泽 杏花岭 尖草坪 万柏林 晋源 古交市
呼和浩特市 新城 回民 玉泉 赛罕
包头市 东河 昆都仑 青山 石拐 九原
沈阳市 和平 沈河 大东 皇姑 铁西 苏家屯 浑南 沈北新区 于洪 辽中 新民市
大连市 中山 西岗 沙河口 甘井子 旅顺口 金州 普兰店 瓦房店市 庄河市
营口市 鲅鱼圈 大石桥市 盖州市
长春市 南关 宽城 朝阳 二道 绿园 双阳 九台 榆树市 德惠市 公主岭市
哈尔滨市 道里 南岗 道外 平房 松北 香坊 呼兰 阿城 双城 尚志市 五常市
南京市 玄武 秦淮 建邺 鼓楼 浦口 栖霞 雨花台 江宁 六合 溧水 高淳
无锡市 锡山 惠山 滨湖 梁溪 新吴 江阴市 宜兴市
徐州市 鼓楼 云龙 贾汪 泉山 铜山 新沂市 邳州市
常州市 天宁 钟楼 新北 武进 金坛 溧阳市
苏州市 虎丘 吴中 相城 姑苏 吴江 常熟市 张家港市 昆山市 太仓市
南通市 崇川 通州 海门 启东市 如皋市 海安市 如东县
连云港市 连云 海州 赣榆
淮安市 淮安 淮阴 清江浦 洪泽
盐城市 亭湖 盐都 大丰 东台市
扬州市 广陵 邗江 江都 仪征市 高邮市
镇江市 京口 润州 丹徒 丹阳市 扬中市 句容市
泰州市 海陵 姜堰 高港 兴化市 靖江市 泰兴市
宿迁市 宿城 宿豫
杭州市 上城 拱墅 西湖 滨江 萧山 余杭 临平 钱塘 富阳 临安 建德市 桐庐县 淳安县
宁波市 海曙 江北 北仑 镇海 鄞州 奉化 余姚市 慈溪市 象山县 宁海县
温州市 鹿城 龙湾 瓯海 洞头 瑞安市 乐清市 龙港市 永嘉县 平阳县 苍南县
嘉兴市 南湖 秀洲 海宁市 平湖市 桐乡市 嘉善县 海盐县
湖州市 吴兴 南浔 德清县 长兴县 安吉县
绍兴市 越城 柯桥 上虞 诸暨市 嵊州市 新昌县
金华市 婺城 金东 兰溪市 义乌市 东阳市 永康市
衢州市 柯城 衢江 江山市
舟山市 定海 普陀
台州市 椒江 黄岩 路桥 温岭市 临海市 玉环市
丽水市 莲都 龙泉市 青田县
合肥市 瑶海 庐阳 蜀山 包河 巢湖市 肥东县 肥西县
芜湖市 镜湖 弋江 鸠江 湾沚 繁昌 无为市
马鞍山市 花山 雨山 博望
滁州市 琅琊 南谯 天长市 明光市
安庆市 迎江 大观 宜秀 桐城市
宣城市 宣州 宁国市 广德市
福州市 鼓楼 台江 仓山 马尾 晋安 长乐 福清市 闽侯县
厦门市 思明 海沧 湖里 集美 同安 翔安
泉州市 鲤城 丰泽 洛江 泉港 石狮市 晋江市 南安市 惠安县 安溪县
漳州市 芗城 龙文 龙海 长泰
莆田市 城厢 涵江 荔城 秀屿
宁德市 蕉城 福安市 福鼎市
南昌市 东湖 西湖 青云谱 青山湖 新建 红谷滩
九江市 濂溪 浔阳 柴桑 瑞昌市 共青城市 庐山市
赣州市 章贡 南康 瑞金市 龙南市
上饶市 信州 广丰 广信 德兴市
宜春市 袁州 丰城市 樟树市 高安市
济南市 历下 市中 槐荫 天桥 历城 长清 章丘 济阳 莱芜 钢城
青岛市 市南 市北 黄岛 崂山 李沧 城阳 即墨 胶州市 平度市 莱西市
淄博市 淄川 张店 博山 临淄 周村
枣庄市 薛城 峄城 台儿庄 山亭 滕州市
烟台市 芝罘 福山 牟平 莱山 蓬莱 龙口市 莱阳市 莱州市 招远市 栖霞市 海阳市
潍坊市 潍城 寒亭 坊子 奎文 青州市 诸城市 寿光市 安丘市 高密市 昌邑市
济宁市 任城 兖州 曲阜市 邹城市
泰安市 泰山 岱岳 新泰市 肥城市
威海市 环翠 文登 荣成市 乳山市
临沂市 兰山 罗庄 河东
德州市 德城 陵城 乐陵市 禹城市
滨州市 滨城 沾化 邹平市
郑州市 中原 二七 管城回族区 金水 上街 惠济 中牟县 巩义市 荥阳市 新密市 新郑市 登封市
洛阳市 老城 西工 瀍河回族区 涧西 洛龙 孟津 偃师
武汉市 江岸 江汉 硚口 汉阳 武昌 青山 洪山 东西湖 汉南 蔡甸 江夏 黄陂 新洲
宜昌市 西陵 伍家岗 点军 猇亭 夷陵 宜都市 当阳市 枝江市
襄阳市 襄城 樊城 襄州 枣阳市 老河口市 宜城市
长沙市 芙蓉 天心 岳麓 开福 雨花 望城 浏阳市 宁乡市
株洲市 荷塘 芦淞 石峰 天元 渌口 醴陵市
湘潭市 雨湖 岳塘 湘乡市 韶山市
广州市 荔湾 越秀 海珠 天河 白云 黄埔 番禺 花都 南沙 从化 增城
深圳市 罗湖 福田 南山 宝安 龙岗 盐田 龙华 坪山 光明
珠海市 香洲 斗门 金湾
汕头市 龙湖 金平 濠江 潮阳 潮南 澄海
佛山市 禅城 南海 顺德 三水 高明
江门市 蓬江 江海 新会 台山市 开平市 鹤山市 恩平市
惠州市 惠城 惠阳 博罗县
肇庆市 端州 鼎湖 高要 四会市
清远市 清城 清新 英德市 连州市
揭阳市 榕城 揭东 普宁市
南宁市 兴宁 青秀 江南 西乡塘 良庆 邕宁 武鸣
柳州市 城中 鱼峰 柳南 柳北 柳江
桂林市 秀峰 叠彩 象山 七星 雁山 临桂
海口市 秀英 龙华 琼山 美兰
三亚市 海棠 吉阳 天涯 崖州
成都市 锦江 青羊 金牛 武侯 成华 龙泉驿 青白江 新都 温江 双流 郫都 新津 都江堰市 彭州市 邛崃市 崇州市 简阳市
绵阳市 涪城 游仙 安州 江油市
德阳市 旌阳 罗江 广汉市 什邡市 绵竹市
贵阳市 南明 云岩 花溪 乌当 白云 观山湖 清镇市
遵义市 红花岗 汇川 播州 仁怀市 赤水市
昆明市 五华 盘龙 官渡 西山 东川 呈贡 晋宁 安宁市
西安市 新城 碑林 莲湖 灞桥 未央 雁塔 阎良 临潼 长安 高陵 鄠邑
咸阳市 秦都 渭城 兴平市 彬州市
兰州市 城关 七里河 西固 安宁 红古
西宁市 城东 城中 城西 城北 湟中
银川市 兴庆 西夏 金凤 灵武市
乌鲁木齐市 天山 沙依巴克 水磨沟 头屯河 达坂城 米东`;

const ENDING = /[市县区]$/;
const SHORTENED = /(?:回族区|新区|区|县|市)$/;

export interface District {
  readonly city: string;
  readonly name: string;
  /** Without ending: 浦东, 昆山. */
  readonly short: string;
}

let districts: readonly District[] | undefined;
let byWord: ReadonlyMap<string, readonly District[]> | undefined;

export function knownDistricts(): readonly District[] {
  // Built when first asked for, as the prefectures are.
  districts ??= TABLE.trim().split('\n').flatMap(districtsOf);
  return districts;
}

function districtsOf(line: string): District[] {
  const [city = '', ...entries] = line.split(' ');
  return entries.map((entry) => {
    const name = ENDING.test(entry) ? entry : `${entry}区`;
    return { city, name, short: name.replace(SHORTENED, '') };
  });
}

/** Those of this name, with its ending or without. Found, not searched: lists of 50 000 regions ask for each. */
export function districtsCalled(word: string): readonly District[] {
  byWord ??= indexOf(knownDistricts());
  return byWord.get(word) ?? [];
}

function indexOf(all: readonly District[]): ReadonlyMap<string, readonly District[]> {
  const whole = groupBy(all, ({ name }) => name);
  const short = groupBy(all, ({ short }) => short);
  return new Map([...whole, ...short]);
}

/** A city that belongs to a larger one: 昆山市 to 苏州市. */
export function isCountyCity({ name }: District): boolean {
  return name.endsWith('市');
}
