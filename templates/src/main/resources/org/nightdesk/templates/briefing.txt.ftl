<#import "macros.txt.ftl" as m>
<#assign head = briefing.masthead>
<#assign zone = furniture.say("masthead.zone", head.zone)>
${columns.wrap(head.title?upper_case, "", "")}
${columns.wrap(furniture.date(head.date) + " - " + m.edition(head), "", "")}
<#if head.from??>
${columns.wrap(furniture.say("masthead.window", furniture.moment(head.from), furniture.moment(head.cutOff)) + ", " + zone, "", "")}
<#else>
${columns.wrap(furniture.say("masthead.windowFirst", furniture.moment(head.cutOff)) + ", " + zone, "", "")}
</#if>
<#if head.words gt 0>
${columns.wrap(furniture.say("masthead.words", head.words) + ", " + furniture.say("masthead.minutes", head.minutes), "", "")}
</#if>
<#if head.lead??>

${columns.wrap(m.quote(head.lead), "    ", "    ")}
</#if>
<#if head.tempo.name() != "NORMAL">

${columns.wrap(furniture.say("tempo." + head.tempo.name()?lower_case, briefing.coverage.printedStories), "", "")}
</#if>
<#list briefing.parts as part>
<#include "sections/" + part.partial() + ".txt.ftl">
</#list>
<#if briefing.sources?has_content>
<#include "sections/sources.txt.ftl">
</#if>
<#if briefing.quotes()?has_content>

${columns.rule()}
${columns.wrap(furniture.say("footer.check"), "", "")}
${columns.wrap(furniture.say("footer.verify", briefing.quotes()?size), "", "")}
    nightdesk verify --briefing ${briefing.name} --date ${head.date}
</#if>
