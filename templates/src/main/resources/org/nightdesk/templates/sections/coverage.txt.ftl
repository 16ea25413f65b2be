<@m.title furniture.say("part.coverage")/>

${columns.wrap(furniture.cameIn(briefing.coverage), "", "")}

<@m.row furniture.say("coverage.printed") briefing.coverage.printed/>
<@m.row furniture.say("coverage.grouped") briefing.coverage.grouped/>
<@m.row furniture.say("coverage.duplicates") briefing.coverage.duplicates/>
<#list briefing.coverage.heldBack as held>
<@m.row furniture.say("coverage.held." + held.reason.name()) held.articles/>
</#list>
<#list briefing.coverage.rejected as rejected>
<@m.row furniture.say("coverage.rejected", furniture.reason(rejected.reason)) rejected.articles/>
</#list>
<#if briefing.coverage.waiting gt 0>
<@m.row furniture.say("coverage.waiting") briefing.coverage.waiting/>
</#if>
<@m.row furniture.say("coverage.total") briefing.coverage.articles/>
<#if briefing.coverage.sources?has_content>

${furniture.say("coverage.feeds")}
<#list briefing.coverage.sources as source>
<#if source.problem??><#assign state = source.problem><#elseif source.silentSince??><#assign state = furniture.say("coverage.stopped", furniture.date(source.silentSince))><#elseif source.articles == 0><#assign state = furniture.say("coverage.silent")><#else><#assign state = furniture.say("coverage.fine")></#if>
${columns.wrap(source.name + ": " + state, source.articles?string?left_pad(6) + "  ", "        ")}
</#list>
</#if>
