<#-- The pieces that several parts of the plain text share. -->

<#macro title text>


${columns.wrap(text?upper_case, "", "")}
${columns.rule(text)}
</#macro>

<#function day sentence><#if sentence.day??><#return furniture.shortDate(sentence.day) + ": "></#if><#return ""></#function>

<#function quote sentence><#return day(sentence) + sentence.text + " [" + sentence.marker?c + "]"></#function>

<#function headline line><#return line.text + " [" + line.marker?c + "]"></#function>

<#function standing facts>
<#local text = furniture.say("story.outlets", facts.outlets)>
<#if facts.day gt 1><#local text = text + ", " + furniture.say("story.day", facts.day)></#if>
<#return text>
</#function>

<#-- What a reader should know of the sources, behind what is said of a story. -->
<#function notes sources>
<#local text = "">
<#list furniture.notes(sources) as note><#local text = text + ", " + note></#list>
<#return text>
</#function>

<#function first figures index>
<#list figures as figure><#if figure?index lt index && figure.before.text == figures[index].before.text><#return false></#if></#list>
<#return true>
</#function>

<#function before figure>
<#local outlet = briefing.source(figure.before.marker).outlet>
<#if figure.said??><#return furniture.say("changed.said", outlet, furniture.shortDate(figure.said))></#if>
<#return furniture.say("changed.before", outlet)>
</#function>

<#macro sentences story>
<#local all = []>
<#list story.sentences as sentence><#local all = all + [quote(sentence)]></#list>
${columns.wrap(all?join(" "), "  ", "  ")}
</#macro>

<#macro more lines>
<#if lines?has_content>
<#local outlets = []>
<#list lines as line><#local outlets = outlets + [line.outlet]></#list>
${columns.wrap(furniture.say("story.more") + ": " + outlets?join(", "), "  ", "    ")}
</#if>
</#macro>

<#function edition head>
<#if head.revision == 0><#return furniture.say("masthead.edition", head.number)></#if>
<#return furniture.say("masthead.revision", head.number, head.revision)>
</#function>

<#function heading section>
<#if section.name == "other"><#return furniture.say("section.other")></#if>
<#return section.title>
</#function>

<#macro row label count>
${columns.wrap(label, count?string?left_pad(6) + "  ", "        ")}
</#macro>

<#-- The figures of the day as one line of text each. -->
<#function sectionFigures figures><#return figures.sections?map(section -> section.title?has_content?then(section.title, furniture.say("section.other")) + " " + section.stories + (section.mean??)?then(" (" + furniture.say("figures.mean", section.mean!0) + ")", ""))?join(", ")></#function>
<#function outletFigures figures><#return figures.outlets?map(outlet -> outlet.name + " " + outlet.articles + " (" + furniture.say("figures.share", outlet.share) + ")")?join(", ")></#function>
<#function termFigures figures><#return (figures.rising + figures.fading)?map(term -> term.name + " " + term.articles + " (" + furniture.say("figures.mean", term.mean!0) + ")")?join(", ")></#function>
<#function days run><#return run.days?map(day -> furniture.shortDate(day.date) + ": " + day.articles)?join(", ")></#function>

