<#assign head = briefing.masthead>
<#assign date = furniture.shortDate(head.date)>
<#if briefing.todaysHeadlines()?has_content>${furniture.say("mail.subject", date, furniture.shortened(briefing.todaysHeadlines()[0].text, 160))}<#else>${furniture.say("mail.subjectEmpty", date, head.title)}</#if><#if head.revision gt 0> (${furniture.say("index.revision", head.revision)})</#if>
