using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Amazon.Runtime;
using EnvAsCode.Aws.Runtime;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>Shapes in which every member is set.</summary>
internal static class Sample
{
    /// <summary>The members of a shape: what this client declares, not what the SDK's base classes do.</summary>
    public static IEnumerable<PropertyInfo> MembersOf(Type shape) =>
        from property in shape.GetProperties()
        where property.DeclaringType!.Assembly == typeof(AwsClients).Assembly
        where property.Name != nameof(ExtensibleStructure.AdditionalMembers)
        select property;

    /// <summary>A value of a type.</summary>
    public static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            // As long as the longest of the shortest values that the models allow.
            _ when type == typeof(string) => new string('x', 100),
            _ when type == typeof(int) => 60,
            _ when type == typeof(long) => 60L,
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateTime) => DateTime.UnixEpoch.AddDays(20000),
            _ when type.IsSubclassOf(typeof(ConstantClass)) =>
                Constants(type).FirstOrDefault() ?? Activator.CreateInstance(type, "ml.t3.medium")!,
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(List<>) => ListOf(type),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Dictionary<,>) => MapOf(type),
            _ => StructureOf(type),
        };
    }

    /// <summary>The values of an enumeration that have a name here.</summary>
    public static IEnumerable<ConstantClass> Constants(Type type) =>
        from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
        select (ConstantClass)field.GetValue(null)!;

    private static IList ListOf(Type type)
    {
        IList list = (IList)Activator.CreateInstance(type)!;
        list.Add(Of(type.GetGenericArguments()[0]));
        return list;
    }

    private static IDictionary MapOf(Type type)
    {
        IDictionary map = (IDictionary)Activator.CreateInstance(type)!;
        map.Add("key", Of(type.GetGenericArguments()[1]));
        return map;
    }

    private static object StructureOf(Type type)
    {
        object shape = Activator.CreateInstance(type)!;
        foreach (PropertyInfo member in MembersOf(type))
        {
            member.SetValue(shape, member.Name == "ClientToken" ? "a-token" : Of(member.PropertyType));
        }

        return shape;
    }
}
