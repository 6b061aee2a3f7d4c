using System;
using EnvAsCode.Diagnostics;
using EnvAsCode.Emit;
using EnvAsCode.Emit.Importing;

namespace EnvAsCode.Generators.Declarations;

/// <summary>
/// A kind of declaration: the attribute that marks its members, what their value must be, how it is checked, and the files that it is
/// made into. Everything else, from finding the members to carrying the files, is the same for all kinds.
/// </summary>
internal sealed class DeclarationKind
{
    private DeclarationKind(string attribute) => this.Attribute = attribute;

    /// <summary>The metadata name of the attribute.</summary>
    public string Attribute { get; }

    /// <summary>The attribute's name as it is written, as <c>StudioEnvironment</c>.</summary>
    public string ShortName => this.Attribute.Substring(
        this.Attribute.LastIndexOf('.') + 1, this.Attribute.Length - this.Attribute.LastIndexOf('.') - 1 - nameof(this.Attribute).Length);

    /// <summary>The type that a member must have; <see langword="null"/> for any.</summary>
    public Type? Type { get; private init; }

    /// <summary>
    /// What the files are carried as: the first part of their type's name, as <c>Environment</c>; <see langword="null"/> if there are none.
    /// </summary>
    public string? Carrier { get; private init; }

    /// <summary>The folder that the marker announces the name in, with a <c>/</c> at its end; empty for environments.</summary>
    public string Folder { get; private init; } = "";

    /// <summary>The rule that two of the same name break.</summary>
    public Rule? DuplicateRule { get; private init; }

    /// <summary>The name that no other of the kind may have.</summary>
    public Func<object, string> NameOf { get; private init; } = static _ => "";

    /// <summary>Checks a value, against the policies and the files of its project too.</summary>
    public Func<object, PolicyContext, ProjectFiles, EquatableArray<Finding>> Check { get; private init; } = static (_, _, _) => [];

    /// <summary>Makes a value's files, for the member that declares it.</summary>
    public Func<object, string, PolicyContext, ProjectFiles, EquatableArray<ReportedFinding>, EquatableArray<Artifact>> Emit
    {
        get;
        private init;
    } = static (_, _, _, _, _) => [];

    /// <summary>A kind whose values have a name and files.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="attribute">The metadata name of the attribute.</param>
    /// <param name="duplicateRule">See <see cref="DuplicateRule"/>. Its arguments are the name and the first member.</param>
    public static DeclarationKind Named<T>(
        string attribute,
        string? carrier,
        string folder,
        Rule duplicateRule,
        Func<T, string> nameOf,
        Func<T, PolicyContext, ProjectFiles, EquatableArray<Finding>> check,
        Func<T, string, PolicyContext, ProjectFiles, EquatableArray<ReportedFinding>, EquatableArray<Artifact>> emit)
        where T : class => new(attribute)
        {
            Type = typeof(T),
            Carrier = carrier,
            Folder = folder,
            DuplicateRule = duplicateRule,
            NameOf = value => nameOf((T)value),
            Check = (value, policies, files) => check((T)value, policies, files),
            Emit = (value, declaration, policies, files, findings) => emit((T)value, declaration, policies, files, findings),
        };

    /// <summary>A kind whose values are of any type, and only used by others.</summary>
    /// <param name="attribute">The metadata name of the attribute.</param>
    public static DeclarationKind Part(string attribute) => new(attribute);
}
