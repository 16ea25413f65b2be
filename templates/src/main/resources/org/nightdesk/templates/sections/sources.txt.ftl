<@m.title furniture.say("sources.heading")/>

<#list briefing.sources as source>
<#assign title = source.title?has_content?then(source.title, furniture.say("sources.untitled"))>
<#if source.published??><#assign moment = furniture.published(source.published)><#else><#assign moment = furniture.say("sources.undated")></#if>
<#if source.form??><#assign moment = moment + ", " + furniture.say("sources.form." + source.form.name())></#if>
<#assign number = ("[" + source.marker?c + "]")?left_pad(6)>
${columns.wrap(source.outlet + ": " + title + " (" + moment + m.notes([source]) + ")", number + "  ", "        ")}
<#if source.url??>
${columns.wrap(source.url, "        ", "        ")}
</#if>
</#list>
