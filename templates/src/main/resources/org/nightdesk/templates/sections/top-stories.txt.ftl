<@m.title furniture.say("part.top-stories")/>
<#list briefing.topStories as story>

${columns.wrap(m.headline(story.headline), story?counter?c + ". ", "   ")}

<@m.sentences story/>

<#assign why = furniture.say("story.carried", story.standing.outlets)>
<#if story.standing.accounts gt story.standing.outlets><#assign why = why + ", " + furniture.say("story.accounts", story.standing.accounts)></#if>
<#if story.standing.reprints gt 0><#assign why = why + ", " + furniture.say("story.reprints", story.standing.reprints)></#if>
<#if story.standing.day gt 1><#assign why = why + ", " + furniture.say("story.day", story.standing.day)></#if>
<#if story.standing.latest??><#assign why = why + ", " + furniture.say("story.latest", furniture.published(story.standing.latest))></#if>
<#if story.standing.watched?has_content><#assign why = why + ", " + furniture.say("story.watched", story.standing.watched?join(", "))></#if>
${columns.wrap(furniture.say("story.why") + ": " + why + m.notes(briefing.cited(story)), "  ", "    ")}
<#assign names = story.names.people + story.names.organizations + story.names.places>
<#if names?has_content>
${columns.wrap(furniture.say("story.names") + ": " + names?join(", "), "  ", "    ")}
</#if>
<@m.more story.more/>
</#list>
