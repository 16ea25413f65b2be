<#list briefing.sections as section>
<@m.title m.heading(section)/>
<#list section.stories as story>

${columns.wrap(m.headline(story.headline), "", "")}
<@m.sentences story/>
${columns.wrap(m.standing(story.standing) + m.notes(briefing.cited(story)), "  (", "   ")})
<@m.more story.more/>
</#list>
</#list>
