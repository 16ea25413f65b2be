<#if forms.page?? || forms.pdf??>

<#if forms.page??>
${columns.wrap(furniture.say("mail.page") + ":", "", "")}
${forms.page}
</#if>
<#if forms.pdf??>
${columns.wrap(furniture.say("mail.pdf") + ":", "", "")}
${forms.pdf}
</#if>
</#if>
