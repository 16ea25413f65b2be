package org.nightdesk.templates.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/**
 * What a template may ask an object for: the document's own records, the furniture and the columns, by their public methods.
 * Of anything else it sees the text, the members of a list or the entries of a map. So no template reaches a class, a file or
 * the network.
 */
final class DocumentOnly implements MemberAccessPolicy {

    private static final String DOCUMENT = "org.nightdesk.templates.model.";
    private static final String FURNITURE = "org.nightdesk.templates.render.";

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
        boolean ours = contextClass.getName().startsWith(DOCUMENT) || contextClass.getName().startsWith(FURNITURE);
        return new ClassMemberAccessPolicy() {

            @Override
            public boolean isMethodExposed(Method method) {
                return ours && !method.getDeclaringClass().equals(Object.class)
                        && !method.getName().equals("getDeclaringClass");
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return true;
    }
}
