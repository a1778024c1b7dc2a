/// How all pages look: light and dark by the reader's own setting, from 360 px upwards, and on paper.
enum StyleSheet {
    static let text: StaticString = """
        :root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#57606a;--rule:#d0d7de;--panel:#f6f8fa;\
        --blue:#0b5cad;--green:#1a7f37;--red:#b42318;--amber:#8a5a00;\
        --heat0:#e4e9ee;--heat1:#a8dcb5;--heat2:#62bd7c;--heat3:#2b9150;--heat4:#135f2c}
        @media (prefers-color-scheme:dark){:root{--paper:#0f1419;--ink:#e6edf3;--soft:#a3b0bd;--rule:#39434e;\
        --panel:#171d24;--blue:#7ab8ff;--green:#56cc78;--red:#ff9086;--amber:#e5b454;\
        --heat0:#252e37;--heat1:#1c5230;--heat2:#257f43;--heat3:#3aac5e;--heat4:#79e095}}
        *{box-sizing:border-box}
        html{font:100%/1.5 system-ui,sans-serif;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
        body{margin:0 auto;padding:1rem;max-width:84rem}
        h1,h2,h3{line-height:1.25;margin:0 0 .5rem;text-wrap:balance}
        h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2rem}h3{font-size:1rem}
        p{margin:0 0 .75rem}
        a{color:var(--blue)}
        a:focus-visible,summary:focus-visible,.wide:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
        .skip{position:absolute;left:-99rem}.skip:focus{position:static}
        .soft{color:var(--soft)}
        nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:0 0 1rem;list-style:none}
        nav a{display:inline-block;padding:.3rem 0}
        .tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:0 0 1rem;padding:0}
        .tiles div{background:var(--panel);border:1px solid var(--rule);border-radius:.5rem;padding:.6rem .8rem}
        .tiles dt{color:var(--soft);font-size:.9rem}
        .tiles dd{margin:0;font-size:1.4rem;font-weight:600}
        .charts{columns:22rem;column-gap:1rem}
        figure{margin:0 0 1rem;padding:.9rem;border:1px solid var(--rule);border-radius:.5rem;min-width:0;break-inside:avoid}
        figcaption p{font-size:.95rem;color:var(--soft)}
        svg{display:block;width:100%;max-width:34rem;height:auto;margin:0 auto .5rem}
        svg text{font:11px system-ui,sans-serif;fill:var(--soft)}
        svg .value{fill:var(--ink)}
        .rule{stroke:var(--rule);stroke-width:1;fill:none}
        .aim{stroke:var(--amber);stroke-width:1.5;stroke-dasharray:5 4;fill:none}
        .line{stroke:var(--blue);stroke-width:2;fill:none;stroke-linejoin:round}
        .area{fill:var(--blue);opacity:.18}
        .bar,.dot{fill:var(--blue)}.bar.good{fill:var(--green)}.track{fill:var(--heat0)}
        .dot{stroke:var(--paper);stroke-width:1}
        .h0{fill:var(--heat0)}.h1{fill:var(--heat1)}.h2{fill:var(--heat2)}.h3{fill:var(--heat3)}.h4{fill:var(--heat4)}
        summary{cursor:pointer;color:var(--blue);padding:.2rem 0}
        .wide{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
        caption{text-align:left;font-weight:600;padding:.25rem 0}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--rule)}
        th{font-weight:600}thead th{color:var(--soft);vertical-align:bottom}
        td.n,th.n{text-align:right}
        .q{white-space:pre-line;unicode-bidi:isolate}
        .cards td+td,.cards th+td{white-space:nowrap}.cards .q{min-width:9rem}
        .marks b{color:var(--red)}.marks i{color:var(--amber);font-style:normal}
        .marks{font-size:.9rem;color:var(--soft);margin-top:.2rem}.marks span{display:inline-block;white-space:nowrap;margin-right:.6rem}
        .cell{text-align:center}.k0{background:transparent}
        .k1{background:var(--heat0)}.k4{font-weight:600}.bad{color:var(--red);font-weight:600}
        footer{margin-top:2rem;color:var(--soft);font-size:.9rem}
        @supports selector(:has(*)){
        .report:has(.deck:target) #overview,.report:not(:has(.deck:target)) .deck,\
        .report:has(.deck:target) .deck:not(:target){display:none}}
        .sheet ol{padding-left:2rem}.sheet li{margin:0 0 1.1rem;break-inside:avoid}
        .sheet li ol{list-style:lower-alpha;margin-top:.3rem;columns:2 12rem}.sheet li li{margin:0}
        .blank{border-bottom:1px solid var(--ink);height:1.9rem;margin-top:.2rem}
        .fields{display:flex;gap:1.5rem;flex-wrap:wrap;margin-bottom:1.2rem}
        .fields span{flex:1 1 10rem;border-bottom:1px solid var(--ink);padding-bottom:.2rem}
        .key{break-before:page}
        @media print{:root{--paper:#fff;--ink:#000;--soft:#333;--rule:#999;--panel:#fff;--blue:#0b5cad;--green:#1a7f37;\
        --red:#b42318;--amber:#8a5a00;--heat0:#e4e9ee;--heat1:#a8dcb5;--heat2:#62bd7c;--heat3:#2b9150;--heat4:#135f2c}
        html{font-size:10pt;print-color-adjust:exact}body{padding:0;max-width:none}
        nav,.skip,details:not([open]),.screen{display:none!important}
        .report #overview,.report .deck{display:block!important}
        .deck{break-before:page}tr{break-inside:avoid}.wide{overflow:visible}
        .charts{columns:2}a{color:inherit;text-decoration:none}}

        """
}
