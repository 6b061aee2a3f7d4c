using System.Collections.Generic;
using EnvAsCode.Aws.Generators.Models;

namespace EnvAsCode.Aws.Generators.Clients;

/// <summary>The types of one client, as they will be written.</summary>
internal sealed class ClientModel(string name, ServiceModel facts, Names names, string service)
{
    /// <summary>The service's name in .NET, as <c>SageMaker</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The service's name in words.</summary>
    public string Service { get; } = service;

    /// <summary>The facts of the model.</summary>
    public ServiceModel Facts { get; } = facts;

    /// <summary>The names of the model's shapes in .NET.</summary>
    public Names Names { get; } = names;

    /// <summary>The namespace of the client; that of the shapes is <c>Model</c> in it.</summary>
    public string Namespace => "EnvAsCode.Aws." + this.Name;

    /// <summary>The client's interface.</summary>
    public string Interface => "IAmazon" + this.Name;

    /// <summary>The exception that all of the service's derive from.</summary>
    public string Exception => $"Amazon{this.Name}Exception";

    /// <summary>The operations.</summary>
    public List<ClientOperation> Operations { get; } = [];

    /// <summary>Requests, responses and what they are made of.</summary>
    public List<ClientStructure> Structures { get; } = [];

    /// <summary>The enumerations.</summary>
    public List<ClientEnumeration> Enumerations { get; } = [];

    /// <summary>The exceptions by name, with their words.</summary>
    public SortedDictionary<string, string> Errors { get; } = new(System.StringComparer.Ordinal);

    /// <summary>What the annotations have no words for.</summary>
    public List<string> Undocumented { get; } = [];
}

/// <summary>An operation of a client.</summary>
/// <param name="Words">What it does.</param>
/// <param name="Pages">Its paginator's members; none if it has no pages.</param>
internal sealed record ClientOperation(string Name, string Words, IReadOnlyList<ClientPages> Pages)
{
    /// <summary>The type of the request.</summary>
    public string Request => this.Name + "Request";

    /// <summary>The type of the response.</summary>
    public string Response => this.Name + "Response";
}

/// <summary>The items of all pages.</summary>
/// <param name="Name">The property of the paginator.</param>
/// <param name="Path">Where a page has its items.</param>
/// <param name="ItemType">The type of an item.</param>
/// <param name="Words">What they are.</param>
internal sealed record ClientPages(string Name, string Path, string ItemType, string Words);

/// <summary>A structure of a client.</summary>
/// <param name="Base">Its base type; <see langword="null"/> if it has none.</param>
/// <param name="Words">What it is.</param>
/// <param name="Members">Its members, in the order in which they are sent.</param>
internal sealed record ClientStructure(string Name, string? Base, string Words, IReadOnlyList<ClientMember> Members);

/// <summary>A member of a structure.</summary>
/// <param name="Words">What it is; <see langword="null"/> if the base type declares the property.</param>
/// <param name="IsSensitive">Whether it must not be shown.</param>
internal sealed record ClientMember(Member Facts, string Name, string? Words, bool IsSensitive);

/// <summary>An enumeration.</summary>
/// <param name="Words">What it is.</param>
internal sealed record ClientEnumeration(string Name, string Words, IReadOnlyList<ClientValue> Values);

/// <summary>A value of an enumeration.</summary>
/// <param name="Text">The value on the wire.</param>
/// <param name="Words">What it means.</param>
internal sealed record ClientValue(string Text, string Name, string Words);
