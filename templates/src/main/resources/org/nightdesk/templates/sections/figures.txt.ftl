<@m.title furniture.say("part.figures")/>

<#assign figures = briefing.figures>
<#if figures.sections?has_content>
${columns.wrap(furniture.say("figures.plain") + ": " + m.sectionFigures(figures), "", "  ")}
</#if>
<#if figures.outlets?has_content>
${columns.wrap(furniture.say("figures.outlets", figures.moreOutlets) + ": " + m.outletFigures(figures), "", "  ")}
</#if>
<#if figures.rising?has_content || figures.fading?has_content>
${columns.wrap(furniture.say("figures.terms", figures.earlier) + ": " + m.termFigures(figures), "", "  ")}
</#if>
<#if figures.running()?has_content>

${columns.wrap(furniture.say("figures.storylines"), "", "")}
<#list figures.running() as run>
${columns.wrap(furniture.shortened(run.headline, 90) + ": " + m.days(run), "* ", "  ")}
</#list>
</#if>
