<@m.title furniture.say("part.accounts-differ")/>
<#list briefing.accountsDiffer as differ>

${columns.wrap(m.headline(differ.headline), "", "")}
${columns.wrap(furniture.say("accounts." + differ.matter.name()), "  ", "  ")}
${columns.wrap(furniture.say("accounts.one", briefing.source(differ.one.marker).outlet) + " " + m.quote(differ.one), "  ", "    ")}
${columns.wrap(furniture.say("accounts.another", briefing.source(differ.another.marker).outlet) + " " + m.quote(differ.another), "  ", "    ")}
</#list>
