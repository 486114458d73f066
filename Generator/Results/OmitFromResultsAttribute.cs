namespace Colophon.Results;

/// <summary>Keeps a property of a result out of the tree of values: samples and other bulk that only figures and other experiments read.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OmitFromResultsAttribute : Attribute;
