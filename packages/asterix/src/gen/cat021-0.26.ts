// Written by generator/generate.mjs, not by hand. Facts: the asterix-specs project, BSD-3-Clause; see NOTICE.
import type { CategoryTable } from '../layout.ts';
import { cat021_2_1 } from './cat021-2.1.ts';

export const cat021_0_26: CategoryTable = {
  category: 21,
  edition: "0.26",
  title: "ADS-B Target Reports",
  uap: ["010","040","030","130","080","140","090","210","230","145","150","151","152","155","157","160","165","170","095","032","200","020","220","146","148","110","070","131",null,null,null,null,null,"RE","SP"],
  items: {
    ...cat021_2_1.items,
    "020": ["Emitter Category",[8,["t",{"1":"Light aircraft <= 7000 kg","2":"Reserved","3":"7000 kg < Medium aircraft < 136000 kg","4":"Reserved","5":"136000 kg <= Heavy aircraft","6":"Highly manoeuvrable (5g acceleration capability) and high speed (>400 knots cruise)","7":"Reserved","8":"Reserved","9":"Reserved","10":"Rotocraft","11":"Glider / sailplane","12":"Lighter-than-air","13":"Unmanned aerial vehicle","14":"Space / transatmospheric vehicle","15":"Ultralight / handglider / paraglider","16":"Parachutist / skydiver","17":"Reserved","18":"Reserved","19":"Reserved","20":"Surface emergency vehicle","21":"Surface service vehicle","22":"Fixed ground or tethered obstruction","23":"Reserved","24":"Reserved"}]]],
    "030": ["Time of Day",[24,["q",0,1,128,"s",86400.9921875]]],
    "032": ["Time of Day Accuracy",[8,["q",0,1,256,"s"]]],
    "040": ["Target Report Descriptor",["g",["DCR",[1,["t",{"0":"No differential correction (ADS-B)","1":"Differential correction (ADS-B)"}]]],["GBS",[1,["t",{"0":"Ground Bit not set","1":"Ground Bit set"}]]],["SIM",[1,["t",{"0":"Actual target report","1":"Simulated target report"}]]],["TST",[1,["t",{"0":"Default","1":"Test Target"}]]],["RAB",[1,["t",{"0":"Report from target transponder","1":"Report from field monitor (fixed transponder)"}]]],["SAA",[1,["t",{"0":"Equipment capable to provide Selected Altitude","1":"Equipment not capable to provide Selected Altitude"}]]],["SPI",[1,["t",{"0":"Absence of SPI","1":"Special Position Identification"}]]],1,["ATP",[3,["t",{"0":"Non unique address","1":"24-Bit ICAO address","2":"Surface vehicle address","3":"Anonymous address","4":"Reserved for future use","5":"Reserved for future use","6":"Reserved for future use","7":"Reserved for future use"}]]],["ARC",[2,["t",{"0":"Unknown","1":"25 ft","2":"100 ft"}]]],3]],
    "070": ["Mode 3/A Code in Octal Representation",["g",["V",[1,["t",{"0":"Code validated","1":"Code not validated"}]]],["G",[1,["t",{"0":"Default","1":"Garbled code"}]]],["L",[1,["t",{"0":"Mode-3/A code derived during last update","1":"Mode-3/A code not extracted during the last update"}]]],1,["MODE3A",[12,["s","o"]]]]],
    "090": ["Figure of Merit",["g",["AC",[2,["t",{"0":"Unknown","1":"ACAS not operational","2":"ACAS operartional","3":"Invalid"}]]],["MN",[2,["t",{"0":"Unknown","1":"Multiple Navigation not operational","2":"Multiple Navigation operartional","3":"Invalid"}]]],["DC",[2,["t",{"0":"Unknown","1":"Differential Correction","2":"NO Differential Correction","3":"Invalid"}]]],6,["PA",[4,["q",1,1,1,""]]]]],
    "095": ["Velocity Accuracy",[8]],
    "130": ["Position in WGS-84 Co-ordinates",["g",["LAT",[32,["q",1,45,8388608,"°",90]]],["LON",[32,["q",1,45,8388608,"°",180]]]]],
    "131": ["Signal Amplitude",[8]],
    "140": ["Geometric Altitude",[16,["q",1,25,4,"ft"]]],
    "146": ["Intermediate State Selected Altitude",["g",["SAS",[1,["t",{"0":"No source information provided","1":"Source Information provided"}]]],["SRC",[2,["t",{"0":"Unknown","1":"Aircraft Altitude (Holding Altitude)","2":"MCP/FCU Selected Altitude","3":"FMS Selected Altitude"}]]],["ALT",[13,["q",1,25,1,"ft"]]]]],
    "148": ["Final State Selected Altitude",["g",["MV",[1,["t",{"0":"Not active","1":"Active"}]]],["AH",[1,["t",{"0":"Not active","1":"Active"}]]],["AM",[1,["t",{"0":"Not active","1":"Active"}]]],["ALT",[13,["q",1,25,1,"ft"]]]]],
    "151": ["True Airspeed",[16,["q",0,1,1,"kt"]]],
    "155": ["Barometric Vertical Rate",[16,["q",1,25,4,"ft/min"]]],
    "157": ["Geometric Vertical Rate",[16,["q",1,25,4,"ft/min"]]],
    "160": ["Ground Vector",["g",["GS",[16,["q",1,1,16384,"NM/s"]]],["TA",[16,["q",0,45,8192,"°"]]]]],
    "165": ["Rate Of Turn",["x",["TI",[2,["t",{"0":"Not available","1":"Left","2":"Right","3":"Straight"}]]],5,null,["ROT",[7,["q",1,1,4,"°/s"]]],null]],
    "200": ["Target Status",[8,["t",{"0":"No emergency / not reported","1":"General emergency","2":"Lifeguard / medical","3":"Minimum fuel","4":"No communications","5":"Unlawful interference"}]]],
    "210": ["Link Technology Indicator",["g",3,["DTI",[1,["t",{"0":"Unknown","1":"Aircraft equiped with CDTI"}]]],["MDS",[1,["t",{"0":"Not used","1":"Used"}]]],["UAT",[1,["t",{"0":"Not used","1":"Used"}]]],["VDL",[1,["t",{"0":"Not used","1":"Used"}]]],["OTR",[1,["t",{"0":"Not used","1":"Used"}]]]]],
  },
};
