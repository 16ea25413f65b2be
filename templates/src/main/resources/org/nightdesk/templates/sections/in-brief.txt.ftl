<@m.title furniture.say("part.in-brief")/>

<#list briefing.inBrief as item>
${columns.wrap(m.headline(item.headline) + m.notes([briefing.source(item.headline.marker)]), "* ", "  ")}
</#list>
