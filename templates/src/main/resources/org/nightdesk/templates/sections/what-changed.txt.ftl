<#assign changes = briefing.changes>
<@m.title furniture.say("part.what-changed")/>

${columns.wrap(furniture.say("changed.summary", furniture.shortDate(changes.since), changes.begun, changes.moved?size, changes.quiet?size), "", "")}
<#list changes.moved as story>

${columns.wrap(m.headline(story.headline), "", "")}
${columns.wrap(m.standing(story.standing) + story.told?then("; " + furniture.say("changed.told"), ""), "  (", "   ")})
<#list story.figures as figure>
${columns.wrap(furniture.say("figure." + figure.matter.name()) + ": " + figure.from + " -> " + figure.to, "  ", "    ")}
<#if m.first(story.figures, figure?index)>
${columns.wrap(m.before(figure) + " " + m.quote(figure.before), "    ", "    ")}
</#if>
${columns.wrap(furniture.say("changed.now", briefing.source(figure.after.marker).outlet) + " " + m.quote(figure.after), "    ", "    ")}
</#list>
<#if story.sentences?has_content>
<@m.sentences story/>
</#if>
</#list>
<#if changes.fresh?has_content>

${furniture.say("changed.new")}
<#list changes.fresh as item>
${columns.wrap(item.headline, "* ", "  ")}
</#list>
</#if>
<#if changes.quiet?has_content>

${furniture.say("changed.quiet")}
<#list changes.quiet as story>
${columns.wrap(m.headline(story.headline) + " (" + furniture.say("changed.last", furniture.shortDate(story.last)) + ")", "* ", "  ")}
</#list>
</#if>
