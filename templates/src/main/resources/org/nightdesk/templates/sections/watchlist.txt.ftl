<@m.title furniture.say("part.watchlist")/>
<#list briefing.watchlist as hit>

${columns.wrap(m.headline(hit.headline), "", "")}
${columns.wrap(hit.terms?join(", ") + "; " + m.standing(hit.standing) + hit.told?then("; " + furniture.say("watchlist.told"), ""), "  (", "   ")})
<#if hit.sentences?has_content>
<@m.sentences hit/>
</#if>
</#list>
