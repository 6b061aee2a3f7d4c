using System.Collections.Generic;

namespace EnvAsCode.Aws.Generators.Models;

/// <summary>The facts of one service, as <c>cut.py</c> writes them; it says how.</summary>
internal sealed class ServiceModel
{
    /// <summary>Facts about the service by name; of a host that differs in a partition, <c>fips.aws-us-gov</c> is the name.</summary>
    public Dictionary<string, string> Facts { get; } = [];

    /// <summary>The operations, in the file's order.</summary>
    public List<Operation> Operations { get; } = [];

    /// <summary>Strings and numbers with constraints, by name.</summary>
    public Dictionary<string, Scalar> Scalars { get; } = [];

    /// <summary>Enumerations by name.</summary>
    public Dictionary<string, Enumeration> Enumerations { get; } = [];

    /// <summary>Structures by name.</summary>
    public Dictionary<string, Structure> Structures { get; } = [];
}

/// <summary>An operation.</summary>
/// <param name="Name">Its name, as in <c>X-Amz-Target</c>.</param>
/// <param name="Input">The structure of its input; <see langword="null"/> if it has none.</param>
/// <param name="Output">The structure of its output; <see langword="null"/> if it has no members, or is not modelled.</param>
/// <param name="Page">How its list is paged; <see langword="null"/> if it is not.</param>
/// <param name="Errors">The errors that the model declares.</param>
internal sealed record Operation(string Name, string? Input, string? Output, Page? Page, IReadOnlyList<string> Errors);

/// <summary>How a list is paged.</summary>
/// <param name="Token">The member for the next page, in input and output.</param>
/// <param name="Limit">The input's member for the length of a page; <see langword="null"/> if it has none.</param>
/// <param name="Items">The output's members with the items, as <c>findings.items</c>.</param>
internal sealed record Page(string Token, string? Limit, IReadOnlyList<string> Items);

/// <summary>A string or a number with its constraints.</summary>
/// <param name="Kind"><c>string</c>, <c>integer</c> or <c>long</c>.</param>
/// <param name="Bounds">The length or range.</param>
/// <param name="Pattern">The regular expression of a string.</param>
/// <param name="IsSensitive">Whether it must not be shown.</param>
internal sealed record Scalar(string Name, string Kind, Bounds Bounds, string? Pattern, bool IsSensitive);

/// <summary>A closed set of strings.</summary>
internal sealed record Enumeration(string Name, IReadOnlyList<string> Values);

/// <summary>A structure.</summary>
/// <param name="IsUnion">Whether exactly one member is set.</param>
/// <param name="IsSensitive">Whether it must not be shown.</param>
/// <param name="Members">The members, in the model's order.</param>
internal sealed record Structure(string Name, bool IsUnion, bool IsSensitive, IReadOnlyList<Member> Members);

/// <summary>A member of a structure.</summary>
/// <param name="Name">The name on the wire.</param>
/// <param name="Type">What its value is.</param>
/// <param name="IsRequired">Whether it must be set.</param>
/// <param name="IsAuto">Whether the client makes a value up: an idempotency token.</param>
internal sealed record Member(string Name, TypeReference Type, bool IsRequired, bool IsAuto);

/// <summary>An inclusive range; an end that is <see langword="null"/> is open.</summary>
internal readonly record struct Bounds(string? Min, string? Max);

/// <summary>What a value is.</summary>
internal abstract record TypeReference;

/// <summary>A shape, or <c>string</c>, <c>integer</c>, <c>long</c>, <c>double</c>, <c>boolean</c> or <c>timestamp</c>.</summary>
internal sealed record NamedType(string Name) : TypeReference;

/// <summary>A list.</summary>
internal sealed record ListType(TypeReference Item, Bounds Count) : TypeReference;

/// <summary>A map.</summary>
internal sealed record MapType(TypeReference Key, TypeReference Value, Bounds Count) : TypeReference;
