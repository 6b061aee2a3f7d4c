using System;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Amazon.Runtime.Internal;

namespace EnvAsCode.Aws.Runtime;

/// <summary>
/// The one marshaller of all shapes: a property is a member of the same name; <see langword="null"/> is not sent, an empty list is; a
/// required member that is not set is refused before anything is sent; an unknown member of an answer is skipped, or kept where the
/// shape is an <see cref="ExtensibleStructure"/>.
/// </summary>
internal static class ShapeSerializer
{
    /// <summary>The options for a service.</summary>
    /// <param name="namingPolicy">How the service spells its members; <see langword="null"/> where it spells them as .NET does.</param>
    public static JsonSerializerOptions CreateOptions(JsonNamingPolicy? namingPolicy)
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = namingPolicy,
            // The body is no part of a page; the default encoder would write each '+' of a base64 text as six characters.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new ConstantClassConverterFactory(), new EpochSecondsConverter() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Shape } },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void Shape(JsonTypeInfo type)
    {
        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            JsonPropertyInfo property = type.Properties[i];
            if (property.AttributeProvider is not PropertyInfo member || property.IsExtensionData)
            {
                continue;
            }

            // What the SDK's own base classes declare (request id, status code) is about the transport.
            if (member.DeclaringType!.Assembly != typeof(ShapeSerializer).Assembly)
            {
                type.Properties.RemoveAt(i);
                continue;
            }

            property.ShouldSerialize = member.GetCustomAttribute<AWSPropertyAttribute>() is { Required: true }
                ? (owner, value) => value is not null ? true : throw NotSet(owner, member)
                : (_, value) => value is not null;
        }
    }

    private static ArgumentException NotSet(object owner, PropertyInfo member) =>
        new($"{owner.GetType().Name}.{member.Name} is not set, and the operation requires it.", member.Name);
}
