using System;
using System.Collections.Generic;
using System.Linq;

namespace EnvAsCode.Packaging.Licenses;

/// <summary>
/// A licence expression as a tree: a licence, or a list of nodes of which all (<c>AND</c>) or one (<c>OR</c>) must be complied with.
/// </summary>
internal sealed class LicenseNode
{
    private readonly LicenseNode[] children;
    private readonly bool isAll;

    public LicenseNode(LicenseTerm term)
    {
        this.Term = term;
        this.children = [];
    }

    private LicenseNode(bool isAll, List<LicenseNode> children)
    {
        this.isAll = isAll;
        this.children = [.. children];
    }

    public LicenseTerm? Term { get; }

    /// <summary>How many pairs of parentheses the node was written in; the canonical text keeps them.</summary>
    public int Parentheses { get; set; }

    public static LicenseNode Join(bool isAll, List<LicenseNode> children) =>
        children.Count == 1 ? children[0] : new LicenseNode(isAll, children);

    public IEnumerable<LicenseTerm> Terms() => this.Term is not null ? [this.Term] : this.children.SelectMany(child => child.Terms());

    public bool IsAllowed(Func<LicenseTerm, bool> isAllowed) =>
        this.Term is not null ? isAllowed(this.Term)
        : this.isAll ? Array.TrueForAll(this.children, child => child.IsAllowed(isAllowed))
        : Array.Exists(this.children, child => child.IsAllowed(isAllowed));

    public override string ToString()
    {
        string text = this.Term?.ToString() ?? string.Join(this.isAll ? " AND " : " OR ", this.children.Select(child => child.ToString()));
        return new string('(', this.Parentheses) + text + new string(')', this.Parentheses);
    }
}
